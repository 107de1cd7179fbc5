import { derivationRules, methodologyRules } from "@doichieu/schema/vocabulary";
import { PageTitle } from "../../app/PageTitle.tsx";
import { RuleBadge } from "../../app/RuleBadge.tsx";
import { methodologyMessages } from "../../i18n/methodology.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import "./methodology.css";

/** The rules by number, in the words of a reader; the badges of every other page lead here. */
export function MethodologyPage() {
  const texts = useMessages(methodologyMessages);
  return (
    <article className="methodology">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{texts.headline}</h1>
        <p>{texts.lede}</p>
      </header>
      <nav className="methodology-contents" aria-label={texts.contents}>
        {[...methodologyRules, ...derivationRules].map((rule) => (
          <RuleBadge key={rule} rule={rule} />
        ))}
      </nav>
      {methodologyRules.map((rule) => {
        const { title, body } = texts.rules[rule];
        return (
          <section key={rule} id={rule} className="methodology-rule">
            <h2>
              <span className="rule-number">{rule}</span> <span>{title}</span>
            </h2>
            <div>
              {body.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {rule === "M7" && <Derivations />}
            </div>
          </section>
        );
      })}
    </article>
  );
}

function Derivations() {
  const texts = useMessages(methodologyMessages);
  return (
    <table className="derivations">
      <caption>{texts.derivationsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.rule}</th>
          <th scope="col">{texts.known}</th>
          <th scope="col">{texts.derived}</th>
        </tr>
      </thead>
      <tbody>
        {derivationRules.map((rule) => (
          <tr key={rule} id={rule}>
            <th scope="row" className="rule-number">
              {rule}
            </th>
            <td>{texts.derivations[rule].known}</td>
            <td>{texts.derivations[rule].derived}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
