/**
 * Exact ages of survivors become age bands.
 *
 * An exact age is one of the details by which a person is recognised, so profiles keep a band only.
 * Drafts, published profiles and versions alike. A band that is there already was chosen by a
 * person and stays. An age that cannot be read stays too, and is named on the standard error
 * output by the id of its document: a person has to look at it. A second run finds nothing to do.
 *
 * Changing a profile voids the approvals of what rests on it.
 */
import { at, defineMigration, patch, setIfMissing, unset } from "sanity/migrate";
import { ageBandOf } from "./age-band.ts";

export default defineMigration({
  title: "Exact ages of survivors become age bands",
  documentTypes: ["survivor"],
  filter: "defined(age)",
  migrate: {
    document(survivor) {
      const { _id, age, ageBand } = survivor;
      if (typeof ageBand === "string") return at("age", unset());
      const band = ageBandOf(age);
      if (band === undefined) {
        process.stderr.write(
          `${_id}: what stands in age is not a number from 0 to 120. Left as it is: choose the age band by hand.\n`,
        );
        return undefined;
      }
      // One patch, so that no profile is ever without both; and never over a band chosen meanwhile.
      return patch(_id, [at("ageBand", setIfMissing(band)), at("age", unset())]);
    },
  },
});
