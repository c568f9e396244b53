// Reads the pages that Tablée writes, each through html-validate and, in jsdom, through axe-core.
//     node check_pages.mjs FOLDER             fails when a page has a fault, and says which
//     node check_pages.mjs --faults FOLDER    breaks a good page in ways that must be noticed, and fails when one is not
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { JSDOM, VirtualConsole } from "jsdom";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate(
    new StaticConfigLoader({
        extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
        rules: {
            // The pages are well-formed XML as well, so an empty element is closed in its tag.
            "void-style": ["error", { style: "selfclose" }],
            // The title is what somebody called the session, however long.
            "long-title": "off",
        },
    }));

async function faultsOfValidator(page) {
    const report = await validator.validateString(page);
    return report.results.flatMap((result) =>
        result.messages.map((each) => `html-validate ${each.ruleId}, line ${each.line}: ${each.message}`));
}

async function faultsOfReading(page) {
    const dom = new JSDOM(page, {
        runScripts: "outside-only",
        pretendToBeVisual: true,
        virtualConsole: new VirtualConsole(),
    });
    dom.window.eval(axeSource);
    // Nothing is painted here, so contrast cannot be seen; what needs a person's eye is no fault of the page.
    const found = await dom.window.axe.run(dom.window.document, {
        rules: { "color-contrast": { enabled: false } },
        resultTypes: ["violations"],
        selectors: false, // to name each of thousands of sound elements takes minutes
    });
    dom.window.close();
    return found.violations.map((each) => `axe ${each.id}: ${each.help} (${each.nodes[0].html.slice(0, 120)})`);
}

async function faultsOf(page) {
    return [...(await faultsOfValidator(page)), ...(await faultsOfReading(page))];
}

function pagesIn(folder) {
    const names = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
    return names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** Three hundred people are read out once, in both languages: their pages differ in words alone, which smaller ones have, too. */
const isReadElsewhere = (name) => /^crowd-(fr|en)\./.test(name);

async function checkPages(folder) {
    const pages = pagesIn(folder);
    let faulty = 0;
    for (const { name, text } of pages) {
        const faults = await (isReadElsewhere(name) ? faultsOfValidator(text) : faultsOf(text));
        faults.forEach((fault) => console.error(`${name}: ${fault}`));
        faulty += faults.length > 0;
    }
    console.log(`${pages.length} pages read, ${faulty} with faults.`);
    return pages.length > 0 && faulty === 0;
}

/** What somebody may break one day: how, and the rule that has to notice. */
const breaks = [
    ["no language", "lang", (page) => page.replace(/<html lang="[a-z]+">/, "<html>")],
    ["a language that is none", "html-lang-valid", (page) => page.replace(/<html lang="[a-z]+">/, '<html lang="xyzzy">')],
    ["no title", "title", (page) => page.replace(/<title>.*?<\/title>/s, "")],
    ["a heading left out", "heading", (page) => page.replaceAll("<h2>", "<h4>").replaceAll("</h2>", "</h4>")],
    ["no first heading", "heading", (page) => page.replace("<h1>", "<p>").replace("</h1>", "</p>")],
    ["no main part", "landmark|region", (page) => page.replace("<main>", "<div>").replace("</main>", "</div>")],
    ["an image without words", "alt|image", (page) => page.replace("<main>", '<main><img src="x.png"/>')],
    ["a drawing without words", "svg-img-alt|role-img-alt", (page) => page.replace("<main>", '<main><svg role="img"></svg>')],
    ["a list item outside a list", "list", (page) => page.replace("<main>", "<main><li>x</li>")],
    ["two of one id", "id", (page) => page.replace("<main>", '<main><p id="a">x</p><p id="a">y</p>')],
    ["an end tag left out", "close", (page) => page.replace("</h1>", "")],
    ["a table in a paragraph", "permitted|close", (page) => page.replace("<main>", "<main><p><table><tr><td>x</td></tr></table></p>")],
];

async function checkBreaks(folder) {
    let missed = 0;
    const pages = pagesIn(folder).filter((page) => /^(three-fr|person-en)/.test(page.name));
    if (pages.length < 2) {
        console.error("The pages to break were not written.");
        return false;
    }
    for (const { name, text } of pages)
        for (const [what, rule, breakIt] of breaks) {
            const broken = breakIt(text);
            const isNoticed = (found) => found.some((fault) => new RegExp(rule).test(fault.split(":")[0]));
            const faults = broken === text ? [] : await faultsOfValidator(broken);
            // To read a page out takes long: only where nothing was seen so far.
            if (broken !== text && !isNoticed(faults)) faults.push(...await faultsOfReading(broken));
            if (isNoticed(faults)) continue;
            console.error(`${name}: ${what} was not noticed (${faults.join("; ") || "no fault at all"})`);
            ++missed;
        }
    console.log(`${missed} faults not noticed.`);
    return missed === 0;
}

const wantsFaults = process.argv[2] === "--faults";
const folder = process.argv[wantsFaults ? 3 : 2];
process.exitCode = (await (wantsFaults ? checkBreaks(folder) : checkPages(folder))) ? 0 : 1;
