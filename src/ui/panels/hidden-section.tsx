/** A part of the panel that tells what the map does not show. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PanelProps } from "./panel-props.ts";

interface SectionProps extends PanelProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the panel; the one that the line under the map asked for gets the focus. */
export function Section({ session, id, title, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = session.hiddenSection.value;
  useEffect(() => {
    if (asked !== id) return;
    session.hiddenSection.value = null;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  return (
    <>
      <h3 tabIndex={-1} ref={heading} data-section={id}>
        {title}
      </h3>
      {children}
    </>
  );
}
