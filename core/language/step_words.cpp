#include "language/step_words.h"

#include <QtGlobal>

namespace tablee {

namespace {

const char *sourceOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Welcome:
        return QT_TRANSLATE_NOOP("Step", "Welcome");
    case StepKind::Round:
        return QT_TRANSLATE_NOOP("Step", "Round %1");
    case StepKind::FreeTime:
        return QT_TRANSLATE_NOOP("Step", "Framed free time");
    case StepKind::Plenary:
        return QT_TRANSLATE_NOOP("Step", "All together");
    case StepKind::Break:
        return QT_TRANSLATE_NOOP("Step", "Break");
    case StepKind::Harvest:
        return QT_TRANSLATE_NOOP("Step", "Harvest");
    case StepKind::Closing:
        return QT_TRANSLATE_NOOP("Step", "Closing");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString stepName(StepKind kind, int round, const Words &words)
{
    const QString name = words.in("Step", sourceOf(kind));
    return kind == StepKind::Round ? name.arg(round) : name;
}

QString titleText(const QString &title, const Words &words)
{
    return words.in("StepTitle", title.toUtf8().constData());
}

QString stepName(StepKind kind, int round, const QString &title, const Words &words)
{
    const QString name = stepName(kind, round, words);
    if (title.isEmpty())
        return name;
    const QString own = titleText(title, words);
    return kind == StepKind::Round ? words.in("Step", QT_TRANSLATE_NOOP("Step", "%1: %2")).arg(name, own)
                                   : own;
}

QString stepName(const Step &step, const Words &words)
{
    return stepName(step.kind, step.round, QString::fromStdString(step.title), words);
}

}  // namespace tablee
