/** Slots of one day, in their order. */
export function groupByDay<Slot extends { readonly date: string }>(
  slots: readonly Slot[],
): readonly (readonly [Slot, ...Slot[]])[] {
  const groups: [Slot, ...Slot[]][] = [];
  for (const slot of slots) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].date === slot.date) last.push(slot);
    else groups.push([slot]);
  }
  return groups;
}

/** The ending that all times share is told once: "um zehn oder um elf Uhr". */
export function tellEndingOnce(times: readonly string[], endings: readonly string[]): string[] {
  const ending = endings.find((one) => times.every((time) => time.endsWith(one)));
  if (ending === undefined) return [...times];
  return times.map((time, at) =>
    at === times.length - 1 ? time : time.slice(0, time.length - ending.length),
  );
}
