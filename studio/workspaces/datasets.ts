/** The data set that holds what the world may read, and nothing else. Only the gate writes it. */
export const PUBLIC_DATASET = "public";
