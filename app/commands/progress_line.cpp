#include "commands/progress_line.h"

#include "commands/command_words.h"

#include <QString>
#include <QTextStream>

namespace tablee {

ProgressLine::ProgressLine(QTextStream *err, const Words &words)
    : m_err{err}
    , m_words{words}
{
}

ProgressLine::~ProgressLine()
{
    wipe();
}

void ProgressLine::tell(double part)
{
    const int percent = static_cast<int>(part * 100);
    if (m_err == nullptr || percent == m_percent)
        return;
    m_percent = percent;
    const QString line
        = m_words.in(commandContext, QT_TRANSLATE_NOOP("CommandLine", "%1 % done")).arg(percent);
    *m_err << u'\r' << line.leftJustified(m_width);
    m_err->flush();
    m_width = static_cast<int>(line.size());
}

void ProgressLine::wipe()
{
    if (m_width == 0)
        return;
    *m_err << u'\r' << QString{m_width, u' '} << u'\r';
    m_err->flush();
    m_width = 0;
    m_percent = -1;
}

}  // namespace tablee
