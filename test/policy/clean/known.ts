/**
 * What an organisation would give by `--known`: staff and partners, all of them invented; and of what
 * is real, public figures it quotes and buildings it works in.
 */
export const KNOWN_NAMES: readonly string[] = [
  "Leonor Abrigo",
  "Benedict Salcedo",
  "Carmela Yulo-Dizon",
  "Jun Paolo Macaraeg",
  "Hannah Villaceran",
  "Rodel Quimpo",
  "Aurelia Pontejos",
  "Grace Anne Lumibao",
  "Norberto Alcaraz",
  "Ma. Lourdes Tiangsing",
  "Kanlungan ng Bukang-Liwayway Foundation",
  "Bukang-Liwayway",
  "Silungan sa Kabataan",
  "Harbour Light Children's Network",
  "Ligtas na Tahanan Working Group",
  "Tingog sa Kabataan",
  "Risa Hontiveros",
  "Arthur Defensor Jr.",
  "Keppel Center",
  "Cebu Business Park",
];
