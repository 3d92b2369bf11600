/** `GET /users/<id,id>`: what others may know of people and robots; an array, or a bare object for one. */
import { ApiError, answerJson } from "../api-error.ts";
import { requireSignedIn } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";
import { pathIds } from "../parameters.ts";

export function users(face: Face): Endpoint {
  return (context) => {
    const caller = context.get("identity");
    requireSignedIn(caller);
    const ids = pathIds(context);
    const found = ids.flatMap((id) => {
      const displayName = face.core.identities.nameOf(id);
      return displayName === undefined
        ? []
        : [
            {
              id,
              projectId: face.core.projectId,
              displayName,
              familyName: null,
              givenName: null,
              middleName: null,
              imageUrl: null,
              createdAt: face.startedAt,
              updatedAt: face.startedAt,
              isCurrentUser: id === caller.id,
            },
          ];
    });
    if (ids.length > 1) {
      return answerJson(found);
    }
    if (found[0] === undefined) {
      throw new ApiError(404, `There is no user ${JSON.stringify(ids.join(","))} in this project.`);
    }
    return answerJson(found[0]);
  };
}
