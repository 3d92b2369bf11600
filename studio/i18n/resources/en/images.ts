/** Pictures: what the input asks, does and refuses. */
export const images = {
  "images.input.title": "Picture",
};
