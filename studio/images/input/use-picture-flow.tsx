/** One picture on its way into a document: from a file to an image that is uploaded and described. */
import { useCallback, useState, type ReactNode } from "react";
import { useGetFormValue } from "sanity";
import { isFields, type Fields } from "../../../policy/engine/values.ts";
import type { Path, PolicyDocument } from "../../../policy/index.ts";
import { PictureFlow } from "../flow/picture-flow.tsx";
import type { PlaceOfPicture } from "../flow/use-verdict.ts";

interface Begun {
  readonly file: Blob;
  readonly place: PlaceOfPicture;
  readonly before: Fields | undefined;
  readonly note: string | undefined;
  readonly onDone: (image: Fields) => void;
}

export interface PictureFlowHandle {
  /** `path` is where in the document the picture will stand. */
  readonly begin: (start: {
    readonly file: Blob;
    readonly path: Path;
    readonly before?: Fields | undefined;
    readonly note?: string | undefined;
    readonly onDone: (image: Fields) => void;
  }) => void;
  /** To be rendered beside the input. */
  readonly dialog: ReactNode;
}

/** Within the form of a document. */
export function usePictureFlow(onClosed?: () => void): PictureFlowHandle {
  const getFormValue = useGetFormValue();
  const [begun, setBegun] = useState<Begun>();
  const begin: PictureFlowHandle["begin"] = useCallback(
    ({ file, path, before, note, onDone }) => {
      const document = documentOf(getFormValue([]));
      setBegun({ file, place: { document, path }, before, note, onDone });
    },
    [getFormValue],
  );
  const close = (): void => {
    setBegun(undefined);
    onClosed?.();
  };
  const dialog = begun !== undefined && (
    <PictureFlow
      file={begun.file}
      place={begun.place}
      before={begun.before}
      note={begun.note}
      onClose={close}
      onDone={(image) => {
        begun.onDone(image);
        close();
      }}
    />
  );
  return { begin, dialog };
}

/** A form that has no document yet has none that could be judged: the policy then says so. */
function documentOf(value: unknown): PolicyDocument {
  const fields = isFields(value) ? value : {};
  const { _id, _type } = fields;
  return {
    ...fields,
    _id: typeof _id === "string" ? _id : "",
    _type: typeof _type === "string" ? _type : "",
  };
}
