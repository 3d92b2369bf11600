import { UploadIcon } from "@sanity/icons/Upload";
import { Button, type ButtonTone } from "@sanity/ui";
import { useRef, type ChangeEvent, type ReactNode } from "react";

/** HEIC and others are offered too: they are refused with a way out, and not just greyed out. */
const OFFERED = "image/*,.heic,.heif";

/** Opens the chooser of files of the system. */
export function FileButton(props: {
  readonly text: string;
  readonly tone?: ButtonTone;
  readonly mode?: "default" | "ghost" | "bleed";
  readonly isMultiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const { text, tone = "default", mode = "default", isMultiple = false, disabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file can be chosen again.
    event.currentTarget.value = "";
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <Button
        icon={UploadIcon}
        fontSize={1}
        padding={3}
        text={text}
        tone={tone}
        mode={mode}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept={OFFERED}
        multiple={isMultiple}
        onChange={onChange}
        data-haven-pictures=""
      />
    </>
  );
}
