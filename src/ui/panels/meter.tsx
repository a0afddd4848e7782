/** A share in words, as a bar and as a number. */

interface MeterProps {
  readonly words: string;
  /** 0..1. */
  readonly value: number;
  readonly number: string;
}

export function Meter({ words, value, number }: MeterProps) {
  return (
    <p class="meter">
      <span class="meter-words">{words}</span>
      <span class="meter-number">{number}</span>
      <span class="meter-bar" aria-hidden="true">
        <span style={{ width: `${100 * Math.min(1, Math.max(0, value))}%` }} />
      </span>
    </p>
  );
}
