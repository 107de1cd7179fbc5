/** Orders without those that an earlier one of the same subject has settled: a list of a thousand is still a few keys. */
export function distinctOrders<Order extends string>(orders: readonly Order[]): Order[] {
  const bySubject = new Map<string, Order>();
  for (const order of orders) {
    const subject = order.replace(/_(ASC|DESC)$/, "");
    if (!bySubject.has(subject)) bySubject.set(subject, order);
  }
  return [...bySubject.values()];
}
