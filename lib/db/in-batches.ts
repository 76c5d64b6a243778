import { setImmediate as nextTurn } from "node:timers/promises";

type Waiting<In, Out> = {
  readonly input: In;
  readonly resolve: (output: Out) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Does together what is asked for while it is busy, or in the same turn of the event loop: `work` gets what has gathered,
 * at most `most` at once in the order in which it came, and gives an outcome for each. When `work` fails for several,
 * each is tried by itself, so that nobody fails because of somebody else.
 */
export function inBatches<In, Out>(
  work: (inputs: readonly In[]) => Promise<readonly Out[]>,
  most: number,
): (input: In) => Promise<Out> {
  const waiting: Waiting<In, Out>[] = [];
  let isBusy = false;

  async function settle(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const outputs = await work(batch.map(({ input }) => input));
      for (const [index, { resolve }] of batch.entries()) resolve(outputs[index] as Out);
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await settle([one]);
      else for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      // A driver that never gives up its turn would let nothing come meanwhile.
      await nextTurn();
      await settle(waiting.splice(0, most));
    }
    isBusy = false;
  }

  return (input) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (!isBusy) void drain();
    });
}
