/** A colour of theme/tokens.css as it stands in the theme that is shown: "#1f6394". */
export function tokenColour(name: string): string {
  return sixDigits(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
}

/** The build shortens "#ffffff" to "#fff", which the editor does not read. */
export function sixDigits(hex: string): string {
  return hex.length === 4 ? hex.replaceAll(/[^#]/g, "$&$&") : hex;
}

/** "#1f6394" as hue, saturation and lightness: "205, 65%, 35%". */
export function hslParts(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return `${Math.round(hue({ red, green, blue, most, spread }))}, ${percent(saturation)}, ${percent(lightness)}`;
}

interface Light {
  red: number;
  green: number;
  blue: number;
  most: number;
  spread: number;
}

/** degrees */
function hue({ red, green, blue, most, spread }: Light): number {
  if (spread === 0) return 0;
  if (most === red) return 60 * (((green - blue) / spread + 6) % 6);
  if (most === green) return 60 * ((blue - red) / spread + 2);
  return 60 * ((red - green) / spread + 4);
}
