/**
 * The frame of every dialog that asks something of the gate: it stays open until the gate has
 * answered, and shows a refusal where the person is looking.
 */
import { Button, Card, Dialog, Flex, Stack, Text, type ButtonTone } from "@sanity/ui";
import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { failureWords } from "../gate-access/failure-words.ts";
import { useWords } from "../i18n/words.ts";

export interface GateDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly tone?: ButtonTone;
  /** Why it cannot be confirmed yet; `undefined` where it can. */
  readonly incomplete?: string | undefined;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Resolves when done, and the dialog closes; rejects, and it stays and tells why. */
  readonly onConfirm: () => Promise<void>;
}

/** A modal form with Cancel and one button that does it. */
export function GateDialog(props: GateDialogProps): ReactNode {
  const { title, confirm, tone = "primary", incomplete, children, onClose, onConfirm } = props;
  const words = useWords();
  const id = useId();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async (): Promise<void> => {
    setWorking(true);
    setFailure(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setFailure(failureWords(error));
      setWorking(false);
    }
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (incomplete === undefined && !isWorking) void submit();
  };

  return (
    <Dialog id={id} header={title} width={1} onClose={onClose}>
      <form onSubmit={onSubmit} aria-label={title}>
        <Stack gap={5} padding={4}>
          {children}
          {failure !== undefined && <Failure key={failure} words={failure} />}
          <Flex gap={2} justify="flex-end" align="center">
            {incomplete !== undefined && (
              <Text size={1} muted id={`${id}-incomplete`}>
                {incomplete}
              </Text>
            )}
            <Button
              mode="bleed"
              text={words("actions.dialog.cancel")}
              onClick={onClose}
              disabled={isWorking}
            />
            <Button
              type="submit"
              tone={tone}
              text={confirm}
              loading={isWorking}
              disabled={incomplete !== undefined || isWorking}
              aria-describedby={incomplete === undefined ? undefined : `${id}-incomplete`}
            />
          </Flex>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Takes the focus: the button that had it may be off now, and Escape works from within alone. */
function Failure({ words }: { readonly words: string }): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <Card ref={card} tabIndex={-1} role="alert" tone="critical" padding={3} radius={2} border>
      <Text size={1}>{words}</Text>
    </Card>
  );
}
