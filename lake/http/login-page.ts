/** The log-in page: self-contained, without script, usable by keyboard and screen reader. */
import { createHash } from "node:crypto";
import type { User } from "../types.ts";
import type { Face } from "./face.ts";
import { rolesOf } from "./roles.ts";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f3f4f7; color: #1b1d27; }
main { width: min(26rem, calc(100vw - 2rem)); padding: 2rem 0; }
h1 { margin: 0 0 .25rem; font-size: 1.375rem; }
p { margin: 0 0 1.5rem; color: #4b5064; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .5rem; }
button { width: 100%; padding: .75rem 1rem; display: grid; gap: .125rem; text-align: left; font: inherit;
  color: inherit; background: #fff; border: 1px solid #c8ccd8; border-radius: .5rem; cursor: pointer; }
button:hover { border-color: #3a5bd9; }
button:focus-visible { outline: 3px solid #3a5bd9; outline-offset: 2px; }
strong { font-weight: 600; }
span { color: #4b5064; font-size: .875rem; }
@media (prefers-color-scheme: dark) {
  body { background: #12131a; color: #e8eaf2; }
  p, span { color: #aeb4c8; }
  button { background: #1d1f2a; border-color: #454b60; }
  button:hover { border-color: #8ea6ff; }
  button:focus-visible { outline-color: #8ea6ff; }
}
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");
}

function userRow(face: Face, user: User): string {
  const titles = rolesOf(face, user).map(({ title }) => title);
  const roles = titles.length === 0 ? "No role" : titles.join(", ");
  return (
    `<li><button type="submit" name="user" value="${escaped(user.id)}">` +
    `<strong>${escaped(user.name)}</strong><span>${escaped(roles)}</span></button></li>`
  );
}

/** The page for a Studio at `target`. Its form may lead there and nowhere else. */
export function loginPage(face: Face, target: URL): Response {
  const projectName = face.project.displayName;
  const users = face.core.identities.users();
  const choice =
    users.length === 0
      ? "<p>This lake has no users yet.</p>"
      : `<form method="post"><ul>${users.map((user) => userRow(face, user)).join("")}</ul></form>`;
  const html =
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>Sign in – ${escaped(projectName)}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${escaped(projectName)}</h1>` +
    `<p>Choose who you are working as. You return to ${escaped(target.origin)}.</p>${choice}</main></body></html>`;
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; ` +
        `form-action 'self' ${target.origin}; base-uri 'none'; frame-ancestors 'none'`,
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
    },
  });
}
