/** The one camera that drives every painter. Screen units are CSS pixels, y downwards in both spaces. */

export interface Camera {
  /** Map point at the centre of the viewport. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per map unit. */
  readonly scale: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
