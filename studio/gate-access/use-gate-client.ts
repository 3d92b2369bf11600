import { useMemo } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../api-version.ts";
import { readRuntimeConfig } from "../runtime-config.ts";
import { createGateClient, type GateClient } from "./client.ts";

/** The gate, asked with the person's own token, where there is no document pane around. Stable. */
export function useGateClient(): GateClient {
  const { token } = useClient({ apiVersion: API_VERSION }).config();
  return useMemo(() => createGateClient(readRuntimeConfig().gate, token), [token]);
}
