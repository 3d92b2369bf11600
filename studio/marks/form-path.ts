import { useMemo } from "react";
import type { Path as FormPath } from "sanity";
import type { Path, PathSegment } from "../../policy/index.ts";

/** A path of the form as the policy writes it. The form never uses the ranges that its type allows. */
export function useFieldPath(path: FormPath): Path {
  return useMemo(() => path.filter(isSegment), [path]);
}

function isSegment(segment: FormPath[number]): segment is PathSegment {
  return !Array.isArray(segment);
}
