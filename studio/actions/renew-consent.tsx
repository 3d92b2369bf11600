import { RefreshIcon } from "@sanity/icons/Refresh";
import { useToast } from "@sanity/ui/toast";
import { useState } from "react";
import { useClient, type DocumentActionComponent } from "sanity";
import { useRouter } from "sanity/router";
import { API_VERSION } from "../api-version.ts";
import { renewalOf } from "../consent/renewal.ts";
import { useWords } from "../i18n/words.ts";

/** Begins the consent that takes the place of this one. What is in effect is never edited. */
export const renewConsent: DocumentActionComponent = ({ published }) => {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const { navigateIntent } = useRouter();
  const toast = useToast();
  const [isBeginning, setBeginning] = useState(false);
  if (published === null) return null;

  const begin = async (): Promise<void> => {
    setBeginning(true);
    const id = crypto.randomUUID();
    try {
      await client.create(renewalOf(published, id, new Date().toISOString().slice(0, 10)));
      toast.push({
        status: "success",
        title: words("consent.renew.begun"),
        description: words("consent.renew.begunMore"),
        duration: 15_000,
      });
      navigateIntent("edit", { id, type: "consent" });
    } catch (error) {
      toast.push({
        status: "error",
        title: words("consent.renew.failed"),
        description: error instanceof Error ? error.message : String(error),
        duration: 20_000,
        closable: true,
      });
    } finally {
      setBeginning(false);
    }
  };
  return {
    icon: RefreshIcon,
    label: words("consent.renew.label"),
    title: words("consent.renew.title"),
    disabled: isBeginning,
    onHandle: () => void begin(),
  };
};
renewConsent.displayName = "RenewConsentAction";
