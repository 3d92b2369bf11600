import type { DocumentActionComponent } from "sanity";

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

/**
 * Sanity's delete, for what never was published. What is published leaves through the gate
 * (Unpublish), which takes it from the public data set first and writes down why.
 */
export function deleteUnpublished(original: DocumentActionComponent): DocumentActionComponent {
  // The same component each time: the Studio keeps the state of an action by its identity.
  const known = wrapped.get(original);
  if (known !== undefined) return known;
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    if (description === null || props.published !== null) return null;
    return { ...description, label: "Delete draft" };
  };
  action.action = "delete";
  action.displayName = "DeleteUnpublishedAction";
  wrapped.set(original, action);
  return action;
}
