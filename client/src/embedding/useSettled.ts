import { useEffect, useState } from "react";

/** A value once it has stayed the same for a while: a colour is dragged, a number typed sign by sign. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
