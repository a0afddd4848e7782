/** How a command ends; the help lists them. */
export const EXIT = {
  /** Done, even if parts of the input were lost: those are reported. */
  done: 0,
  /** Nothing could be made: no readable papers, no readable atlas, no place to write. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** `verify`: what was compared is not the same. */
  differs: 3,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;
