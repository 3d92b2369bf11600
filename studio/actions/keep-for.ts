/**
 * Sanity's own actions, kept for the documents where they touch a draft alone.
 */
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
} from "sanity";
import { useWords, type Words } from "../i18n/words.ts";

type Change = (
  description: DocumentActionDescription,
  props: DocumentActionProps,
  words: Words,
) => DocumentActionDescription | null;

/** The same component each time: the Studio keeps the state of an action by its identity. */
function wrapper(change: Change): (original: DocumentActionComponent) => DocumentActionComponent {
  const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>();
  return (original) => {
    const known = wrapped.get(original);
    if (known !== undefined) return known;
    const action: DocumentActionComponent = (props) => {
      const words = useWords();
      const description = original(props);
      return description === null ? null : change(description, props, words);
    };
    if (original.action !== undefined) action.action = original.action;
    action.displayName = `Kept(${original.displayName ?? original.action ?? "action"})`;
    wrapped.set(original, action);
    return action;
  };
}

/**
 * Sanity's delete, for what never was published. What is published leaves through the gate
 * (Unpublish), which takes it from the public data set first and writes down why.
 */
export const deleteUnpublished = wrapper((description, { published }, words) =>
  published === null ? { ...description, label: words("actions.delete.label") } : null,
);

/** Sanity's discard, for changes of what is published: without that, it would be a delete. */
export const discardChangesOfPublished = wrapper((description, { published }) =>
  published === null ? null : description,
);
