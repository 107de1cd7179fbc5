/**
 * Words without letters and digits restrict nothing, so a search for them changes no answer; but no two serials look
 * alike. A server that keeps answers has to compute each anew.
 */
export function searchForNothing(serial: number): string {
  return serial.toString(2).replaceAll("0", "-").replaceAll("1", ".");
}
