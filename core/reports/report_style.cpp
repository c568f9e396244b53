#include "reports/report_style.h"

namespace tablee {

QString reportStyle(PaperSize paper)
{
    const QString size = paper == PaperSize::Letter ? QStringLiteral("letter") : QStringLiteral("A4");
    return QStringLiteral("@page { size: %1; margin: 14mm 18mm; }").arg(size) + QStringLiteral(R"(
/* Of 10 pt on paper, larger on a screen; every size follows. */
html { font-size: 10pt; }
@media screen { html { font-size: 12pt; } }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 4rem 1.2rem; max-width: 50rem; background: #ffffff; color: #17262b;
  font: 1rem/1.4 'Atkinson Hyperlegible', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; } }
p, ul, h1, h2 { margin: 0; padding: 0; }
.over, footer { display: flex; justify-content: space-between; gap: 8mm; font-size: .9rem; color: #3f4d52; }
h1 { font-size: 3rem; line-height: 1.15; margin-top: 4mm; }
.when { font-size: 1.2rem; color: #3f4d52; margin-top: 1.5mm; }
.lead { font-size: 1.35rem; line-height: 1.35; margin: 4mm 0; }
.figures { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: 2mm 4mm;
  border-top: 1.5pt solid #17262b; padding: 2mm 0 3mm; }
.figures li { line-height: 1.3; }
.figures strong { display: block; font-size: 2.5rem; line-height: 1.2; }
.figures br + span { display: block; margin-top: 1mm; }
section { border-top: 0.75pt solid #ddd4c3; padding: 1.5mm 0 2.5mm; }
h2 { font-size: 1.3rem; line-height: 1.3; margin-bottom: 1mm; break-after: avoid; }
.note { font-size: .9rem; color: #3f4d52; }
.two { display: grid; grid-template-columns: 1fr 1fr; }
.two p + p { border-left: 0.75pt solid #ddd4c3; padding-left: 4mm; }
.heading { display: flex; justify-content: space-between; align-items: baseline; gap: 0 8mm; }
.heading .note { text-align: right; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 400; }
tr { break-inside: avoid; }
section p:not(:last-child), section .two:not(:last-child) { break-after: avoid; }
.agenda th { width: 24%; padding: 0.5mm 2mm 0.5mm 0; }
.agenda td { padding: 0.5mm 0; }
.agenda td.time { width: 1%; padding-left: 3mm; white-space: nowrap; text-align: right; color: #3f4d52; }
.agenda svg { display: block; width: 100%; height: 3.8mm; }
.bar { fill: #095743; }
.tick { stroke: #17262b; stroke-width: 1.6; vector-effect: non-scaling-stroke; }
.seats { table-layout: fixed; }
.seats th, .seats td { padding: 0.3mm 4mm 0.3mm 0; vertical-align: top; font-size: .85rem; line-height: 1.3; }
.seats thead th { font-weight: 700; border-bottom: 0.75pt solid #ddd4c3; }
.seats th:first-child { width: 12mm; }
.seats .who { display: inline-block; max-width: 100%; }
.people { list-style: none; columns: 4; column-gap: 4mm; font-size: .85rem; line-height: 1.35; }
.people li { break-inside: avoid; }
.people.wide { columns: 2; column-gap: 8mm; font-size: 1rem; }
footer { border-top: 0.75pt solid #ddd4c3; padding-top: 2mm; }
@media screen and (max-width: 40rem) {
  html { font-size: 11.5pt; }
  body { padding: 1.5rem 1rem; }
  h1 { font-size: 2.1rem; }
  .figures { grid-template-columns: 1fr 1fr; }
  .heading { flex-wrap: wrap; }
  .heading .note { text-align: left; }
  .two { grid-template-columns: 1fr; }
  .two p + p { border-left: 0; padding-left: 0; margin-top: 1.5mm; }
  .people { columns: 2; }
  .people.wide { columns: 1; }
  section { overflow-x: auto; }
  .seats { min-width: 30rem; }
}
)");
}

}  // namespace tablee
