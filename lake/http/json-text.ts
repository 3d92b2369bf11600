/** JSON on the wire. */
export const JSON_TYPE = "application/json; charset=utf-8";

/** An answer whose JSON is there already. */
export function answerJsonText(text: string): Response {
  return new Response(text, { headers: { "content-type": JSON_TYPE } });
}
