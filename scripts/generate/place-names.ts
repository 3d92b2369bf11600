/** The code's names as people write them: without its abbreviations, numbers of list and stray marks. */

/** "Region VII (Central Visayas)" → "Central Visayas"; "National Capital Region (NCR)" keeps its name. */
export function regionName(listed: string): string {
  const [, inside] = /^Region [IVX]+(?:-[AB])? \((.+)\)$/u.exec(listed.trim()) ?? [];
  return inside ?? listed.replace(/ \([A-Z]+\)$/u, "").replace(" In ", " in ");
}

/** "City of Cebu ", "Quezon City" and "Island Garden City of Samal" are cities called Cebu, Quezon and Samal. */
export function cityName(listed: string): { readonly name: string; readonly isCity: boolean } {
  const name = listed.trim();
  const bare = name.replace(/^(?:.*\s)?City of /u, "").replace(/ City$/u, "");
  return { name: tidy(bare), isCity: bare !== name };
}

/** "Bgy. 12 - Tula-tula", "Bgy. No. 42, Apaya" and "Adams Pob." → "Tula-tula", "Apaya", "Adams". */
export function barangayName(listed: string): string {
  const tidied = tidy(listed);
  const named = tidied.replace(
    /^(?:Barangay|Bgy\.?|Bry\.?) (?:No\. ?)?(?:\d+|[IVX]+)(?:-[A-Z])?(?:, ?| - |- | (?=\p{L}{4}))(?=\p{Lu})/u,
    "",
  );
  return named.replace(/^(?:Bgy|Bry)\.?(?= )/u, "Barangay");
}

function tidy(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll(/[*|]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?:De|Del|Ng|Sa)(?= )/gu, (particle) => particle.toLowerCase())
    .replace(/ ?\([^)]*\)$/u, "")
    .replace(/ Pob\.?$/u, "")
    .replace(/ I\/II$/u, "")
    .trim();
}
