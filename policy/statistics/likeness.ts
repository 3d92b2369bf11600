/** How one side of two figures compares. `because` reads alone: "different units: people / cases". */
export type Likeness =
  | { readonly like: "same" }
  | { readonly like: "unsure"; readonly because: string }
  | { readonly like: "different"; readonly because: string };
