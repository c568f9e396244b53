#pragma once

#include <QTranslator>

namespace tablee::test {

/// A language that nobody speaks: every translated text gets a mark, so that one without it was not passed
/// through tr() or was not set again after the language changed.
class PseudoTranslator final : public QTranslator {
public:
    /// Longer: a third is added at the end, as French does to English.
    enum class Length { AsWritten, Longer };

    explicit PseudoTranslator(Length length = Length::AsWritten)
        : m_length{length}
    {
    }

    static bool marked(const QString &text) { return text.contains(opening) && text.contains(closing); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        const QString text = QString::fromUtf8(source).replace(QStringLiteral("%n"), QString::number(n));
        return m_length == Length::AsWritten ? opening + text + closing : lengthened(text);
    }

private:
    static constexpr QChar opening{u'‹'};
    static constexpr QChar closing{u'›'};

    /// What stands behind a tab is a key in a menu, and stays behind it.
    static QString lengthened(const QString &text)
    {
        const QString words = text.section(u'\t', 0, 0);
        const QString key = text.mid(words.size());
        const qsizetype more = (words.size() * 3 + 9) / 10;
        return words + QString{words}.remove(u'&').remove(u'%').remove(u'\n').right(more) + key;
    }

    Length m_length;
};

}  // namespace tablee::test
