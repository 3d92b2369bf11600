import { Button, type ButtonMode, type ButtonTone } from "@sanity/ui";
import type { ComponentType, ReactNode } from "react";
import { useStateLink } from "sanity/router";
import { stateOf, type Place } from "./places.ts";

/** A link to a place of the desk that looks like a button. */
export function PlaceLink(props: {
  readonly to: Place;
  readonly text: string;
  /** What is heard in place of the text, where the text says too little alone. */
  readonly label?: string;
  /** Whether one is there already. */
  readonly isHere?: boolean;
  readonly icon?: ComponentType;
  readonly mode?: ButtonMode;
  readonly tone?: ButtonTone;
  /** By which a page finds it, to give it the focus. */
  readonly marker?: string;
}): ReactNode {
  const { to, text, label, isHere = false, icon, mode = "bleed", tone = "default", marker } = props;
  const { href, onClick } = useStateLink({ state: stateOf(to) });
  return (
    <Button
      as="a"
      href={href}
      onClick={onClick}
      text={text}
      fontSize={1}
      padding={3}
      mode={mode}
      tone={tone}
      selected={isHere}
      aria-current={isHere ? "page" : undefined}
      data-place={marker}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(icon === undefined ? {} : { icon })}
    />
  );
}
