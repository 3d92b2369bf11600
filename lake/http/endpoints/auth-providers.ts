/** `GET /auth/providers`: the one way to log in here. */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";

export function authProviders(): Endpoint {
  return (context) => {
    const { origin } = new URL(context.req.url);
    return answerJson({
      providers: [{ name: "local", title: "Local users", url: `${origin}/v1/auth/login/local` }],
      thirdPartyLogin: false,
    });
  };
}
