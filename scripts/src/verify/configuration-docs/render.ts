const INTRODUCTION = `# Configuration

Every service reads its settings from environment variables when it starts, reports all faults of
them at once, and prints what it goes by without the secrets. With \`NODE_ENV=production\` nothing
secret has a default. This page is made from the settings themselves (\`npm run docs\`).

\`npm start\` and \`npm run dev\` set all of it by themselves.
`;

/** `docs/configuration.md`, a table for each service. */
export function renderConfigurationDocs(tables: Readonly<Record<string, string>>): string {
  const sections = Object.entries(tables).map(([service, table]) => `\n## ${service}\n\n${table}`);
  return `${INTRODUCTION}${sections.join('')}`;
}
