/** How far a batch is, what can be done with it, and every file that did not get through. */
import { CloseIcon } from "@sanity/icons/Close";
import { PauseIcon } from "@sanity/icons/Pause";
import { PlayIcon } from "@sanity/icons/Play";
import { RefreshIcon } from "@sanity/icons/Refresh";
import { StopIcon } from "@sanity/icons/Stop";
import { Button, Card, Flex, Inline, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { LinearProgress } from "sanity";
import { useWords } from "../../i18n/words.ts";
import { failureInWords } from "../failure-words.ts";
import { NotTaken } from "../file/unpack.ts";
import type { BulkJob } from "./add-to-library.ts";
import type { BulkQueue, Item, QueueSnapshot } from "./queue.ts";
import { tallyOf } from "./tally.ts";

export function BulkProgress(props: {
  readonly queue: BulkQueue<BulkJob>;
  readonly snapshot: QueueSnapshot<BulkJob>;
}): ReactNode {
  const { queue, snapshot } = props;
  const words = useWords();
  const tally = tallyOf(snapshot.items);
  if (tally.all === 0) return null;
  const percent = Math.round(tally.share * 100);
  const notThrough = snapshot.items.filter(({ state }) => canRetry(state.is));
  return (
    <Card border radius={2} padding={4}>
      <Stack gap={4}>
        <Text size={1} weight="medium" role="status">
          {words(tally.open > 0 ? "images.bulk.going" : "images.bulk.ended", {
            done: tally.done,
            all: tally.all,
          })}
        </Text>
        <div
          role="progressbar"
          aria-label={words("images.bulk.progress")}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <LinearProgress value={percent} />
        </div>
        <Text size={1} muted>
          {words("images.bulk.tally", {
            added: tally.added,
            known: tally.known,
            open: tally.open,
            failed: tally.failed,
          })}
        </Text>
        <Inline gap={2}>
          {tally.open > 0 && !snapshot.isPaused && (
            <Action
              icon={PauseIcon}
              text={words("images.bulk.pause")}
              onClick={() => queue.pause()}
            />
          )}
          {tally.open > 0 && snapshot.isPaused && (
            <Action
              icon={PlayIcon}
              tone="primary"
              text={words("images.bulk.resume")}
              onClick={() => queue.resume()}
            />
          )}
          {tally.open > 0 && (
            <Action icon={StopIcon} text={words("images.bulk.stop")} onClick={() => queue.stop()} />
          )}
          {tally.failed > 0 && (
            <Action
              icon={RefreshIcon}
              text={words("images.bulk.retryAll")}
              onClick={() => queue.retry()}
            />
          )}
          {tally.done > 0 && tally.open === 0 && (
            <Action text={words("images.bulk.clear")} onClick={() => queue.clearDone()} />
          )}
        </Inline>
        {notThrough.length > 0 && (
          <Stack
            as="ul"
            gap={2}
            aria-label={words("images.bulk.notThrough")}
            style={{ listStyle: "none", margin: 0, padding: 0 }}
          >
            {notThrough.map((item) => (
              <NotThrough key={item.id} item={item} queue={queue} />
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

function NotThrough(props: {
  readonly item: Item<BulkJob>;
  readonly queue: BulkQueue<BulkJob>;
}): ReactNode {
  const { item, queue } = props;
  const { id, state, job } = item;
  const words = useWords();
  const isFailed = state.is === "failed";
  const { name } = job.file;
  // The same bytes will be refused again.
  const isRefused = isFailed && state.error instanceof NotTaken;
  return (
    <Card as="li" tone={isFailed ? "critical" : "caution"} border radius={2} padding={3}>
      <Flex gap={3} align="center">
        <Stack gap={2} flex={1}>
          <Text size={1} weight="medium">
            {name}
          </Text>
          <Text size={1}>
            {isFailed ? failureInWords(state.error, words) : words("images.bulk.stopped")}
          </Text>
        </Stack>
        {!isRefused && (
          <Action
            icon={RefreshIcon}
            text={words("common.tryAgain")}
            aria-label={words("images.bulk.retry", { name })}
            onClick={() => queue.retry(id)}
          />
        )}
        <Action
          icon={CloseIcon}
          aria-label={words("images.bulk.dismiss", { name })}
          onClick={() => queue.dismiss(id)}
        />
      </Flex>
    </Card>
  );
}

function canRetry(is: string): boolean {
  return is === "failed" || is === "stopped";
}

function Action(props: React.ComponentProps<typeof Button>): ReactNode {
  return <Button mode="ghost" fontSize={1} padding={3} {...props} />;
}
