/** Staff and partners as an organisation would give them by `--known`: all of them invented. */
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
];
