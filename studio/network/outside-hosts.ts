/**
 * Answers here what the Studio would ask of hosts outside: nobody learns when who writes about whom.
 *
 * Two calls cannot be switched off by configuration. Everything else that would leave is stopped by
 * the Content-Security-Policy of the page, and would show as an error in the console.
 */

/** The Studio's host for "is there a newer version?". It is answered: no, this one is the newest. */
const VERSION_CHECK_HOST = "sanity-cdn.com";

/** "Give feedback" in the help menu sends text to this path. It is refused. */
const FEEDBACK = { host: "api.sanity.io", path: /\/intake\// };

/** The answer that keeps a request on this machine; `undefined` where it may go out. */
export function answerOutsideHost(url: URL): Response | undefined {
  if (url.hostname === VERSION_CHECK_HOST) return Response.json({});
  if (url.hostname === FEEDBACK.host && FEEDBACK.path.test(url.pathname)) {
    return Response.json(
      { message: "Feedback does not leave this installation." },
      { status: 403 },
    );
  }
  return undefined;
}
