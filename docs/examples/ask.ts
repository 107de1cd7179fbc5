// Which provinces lead the digital transformation ranking of 2022?
const server = process.env.DOICHIEU_URL ?? "http://127.0.0.1:4000";
const query = `query Ranking($indicator: ID!, $year: Int!) {
  indicator(code: $indicator) { ranking(year: $year) { province { nameVi } actual { value text } } }
}`;
const body = JSON.stringify({ query, variables: { indicator: "DTI_RANK", year: 2022 } });
const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
const { data, errors } = await (await fetch(`${server}/graphql`, { method: "POST", headers, body })).json();
if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
for (const { province, actual } of data.indicator.ranking.slice(0, 5))
  process.stdout.write(`${actual.text}\t${province.nameVi}\n`);

export {};
