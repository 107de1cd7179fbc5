// Before the first paint, so that a reader who chose dark never sees a white flash. The choice is app/theme-choice.ts.
try {
  const choice = localStorage.getItem("theme");
  if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
} catch {
  // a browser that forbids storage follows the system
}
