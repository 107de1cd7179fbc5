/** An example of the documentation in a process of its own: its path. It reads DOICHIEU_URL. */
export async function run([path = ""]: string[]): Promise<void> {
  await import(path);
}
