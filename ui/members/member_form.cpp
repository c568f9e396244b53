#include "members/member_form.h"

#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/text_field.h"
#include "directory/list_table.h"
#include "directory/member_details.h"
#include "directory/member_names.h"
#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "members/member_columns.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tablee::ui {

namespace {

constexpr int noteHeight = 84;

/// The two parts to show: as they are known, or else as the typed name looks.
PersonName partsOf(const Member &member)
{
    if (member.given.isEmpty() && member.family.isEmpty())
        return splitName(member.typed);
    return {member.given, member.family};
}

template <typename Value> void keep(std::set<Value> &values, Value value, bool kept)
{
    if (kept)
        values.insert(value);
    else
        values.erase(value);
}

}  // namespace

MemberForm::MemberForm(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_given{addField("given")}
    , m_family{addField("family")}
    , m_organisation{addField("organisation")}
    , m_team{addField("team")}
    , m_email{addField("email")}
    , m_toShare{addField("toShare")}
    , m_toLearn{addField("toLearn")}
    , m_speaksLabel{new PlainLabel{TextRole::List, this}}
    , m_speaks{{Language::French, addTick("speaksFrench")}, {Language::English, addTick("speaksEnglish")}}
    , m_noteLabel{new PlainLabel{TextRole::List, this}}
    , m_note{new QPlainTextEdit{this}}
    , m_consentsLabel{new PlainLabel{TextRole::List, this}}
    , m_consents{{ConsentPurpose::ContactDetails, addTick("allowsContact")},
          {ConsentPurpose::Photographs, addTick("allowsPhotographs")},
          {ConsentPurpose::News, addTick("allowsNews")}}
{
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    for (PlainLabel *label : {m_speaksLabel, m_noteLabel, m_consentsLabel})
        label->setBold(true);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
    layOut();
    retranslate();
}

TextField *MemberForm::addField(const char *name)
{
    auto *field = new TextField{this};
    field->line().setObjectName(QLatin1String{name});
    connect(field, &TextField::textChanged, this, [this, field] {
        field->setError({});
        if (!m_filling)
            emit changed();
    });
    return field;
}

QCheckBox *MemberForm::addTick(const char *name)
{
    auto *tick = new QCheckBox{this};
    tick->setObjectName(QLatin1String{name});
    connect(tick, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            emit changed();
    });
    return tick;
}

void MemberForm::layOut()
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto addGroup
        = [grid](PlainLabel *label, std::initializer_list<QWidget *> parts, QBoxLayout *lines) {
              auto *column = new QVBoxLayout;
              column->setSpacing(gap::inWord);
              column->addWidget(label);
              lines->setSpacing(gap::small);
              for (QWidget *part : parts)
                  lines->addWidget(part);
              column->addLayout(lines);
              grid->addLayout(column, grid->rowCount(), 0, 1, 2);
          };
    grid->addWidget(m_given, 0, 0);
    grid->addWidget(m_family, 0, 1);
    grid->addWidget(m_organisation, 1, 0);
    grid->addWidget(m_team, 1, 1);
    grid->addWidget(m_email, 2, 0, 1, 2);
    grid->addWidget(m_toShare, 3, 0, 1, 2);
    grid->addWidget(m_toLearn, 4, 0, 1, 2);
    auto *languages = new QHBoxLayout;
    addGroup(m_speaksLabel, {m_speaks[Language::French], m_speaks[Language::English]}, languages);
    languages->addStretch(1);
    addGroup(m_noteLabel, {m_note}, new QVBoxLayout);
    addGroup(m_consentsLabel,
        {m_consents[ConsentPurpose::ContactDetails], m_consents[ConsentPurpose::Photographs],
            m_consents[ConsentPurpose::News]},
        new QVBoxLayout);
    grid->setRowStretch(grid->rowCount(), 1);

    QWidget *before = nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{&m_given->line(), &m_family->line(),
             &m_organisation->line(), &m_team->line(), &m_email->line(), &m_toShare->line(),
             &m_toLearn->line(), m_speaks[Language::French], m_speaks[Language::English], m_note,
             m_consents[ConsentPurpose::ContactDetails], m_consents[ConsentPurpose::Photographs],
             m_consents[ConsentPurpose::News]}) {
        if (before != nullptr)
            setTabOrder(before, part);
        before = part;
    }
}

void MemberForm::setMember(const Member &member)
{
    m_filling = true;
    m_member = member;
    const PersonName name = partsOf(member);
    m_given->setText(name.given);
    m_family->setText(name.rest);
    m_organisation->setText(member.organisation);
    m_team->setText(member.team);
    m_email->setText(member.email);
    m_toShare->setText(topicsAsText(member.toShare));
    m_toLearn->setText(topicsAsText(member.toLearn));
    m_note->setPlainText(member.note);
    for (const auto &[language, tick] : m_speaks)
        tick->setChecked(member.speaks.contains(language));
    for (const auto &[purpose, tick] : m_consents)
        tick->setChecked(member.consents.contains(purpose));
    for (TextField *field : {m_given, m_family, m_organisation, m_team, m_email, m_toShare, m_toLearn})
        field->line().setCursorPosition(0);
    m_shown = this->member();
    m_filling = false;
}

/// A name that was typed as one piece becomes two when somebody has put it right.
Member MemberForm::named(Member member) const
{
    const PersonName shown = partsOf(m_member);
    const PersonName filled{cleanName(m_given->text()), cleanName(m_family->text())};
    if (filled == shown)
        return member;
    const QString before = nameKey(displayName(member));
    member.given = filled.given;
    member.family = filled.rest;
    if (displayName(filled).trimmed().isEmpty() || nameKey(displayName(filled)) != before)
        member.typed.clear();  // it was somebody else's, or nobody's
    return member;
}

Member MemberForm::member() const
{
    Member member = named(m_member);
    member.organisation = m_organisation->text();
    member.team = m_team->text();
    member.email = m_email->text();
    member.toShare = topicsIn(m_toShare->text());
    member.toLearn = topicsIn(m_toLearn->text());
    member.note = m_note->toPlainText();
    for (const auto &[language, tick] : m_speaks)
        keep(member.speaks, language, tick->isChecked());
    for (const auto &[purpose, tick] : m_consents)
        keep(member.consents, purpose, tick->isChecked());
    return cleaned(member);
}

bool MemberForm::isChanged() const
{
    return member() != m_shown;
}

bool MemberForm::check()
{
    const Member filled = member();
    const QString name = displayName(filled);
    if (!namesSomebody(name) || isMereNumber(name)) {
        m_given->setError(tr("A member needs a name."));
        m_given->line().setFocus();
        return false;
    }
    if (filled.email != m_shown.email && !filled.email.isEmpty() && !isOneAddress(filled.email)) {
        m_email->setError(tr("An address looks like name@place.org."));
        m_email->line().setFocus();
        return false;
    }
    return true;
}

void MemberForm::begin()
{
    m_given->line().setFocus();
    m_given->line().selectAll();
}

void MemberForm::retranslate()
{
    m_given->setLabel(headingOf(MemberColumn::Given));
    m_family->setLabel(headingOf(MemberColumn::Family));
    m_organisation->setLabel(headingOf(MemberColumn::Organisation));
    m_team->setLabel(headingOf(MemberColumn::Team));
    m_email->setLabel(headingOf(MemberColumn::Email));
    m_toShare->setLabel(headingOf(MemberColumn::ToShare));
    m_toLearn->setLabel(headingOf(MemberColumn::ToLearn));
    m_toShare->line().setPlaceholderText(tr("several with semicolons between"));
    m_toLearn->line().setPlaceholderText(tr("several with semicolons between"));
    m_speaksLabel->setText(headingOf(MemberColumn::Languages));
    for (const auto &[language, tick] : m_speaks)
        tick->setText(nameOf(language));
    m_noteLabel->setText(headingOf(MemberColumn::Note));
    m_note->setAccessibleName(headingOf(MemberColumn::Note));
    m_consentsLabel->setText(tr("What this person allows"));
    for (const auto &[purpose, tick] : m_consents)
        tick->setText(nameOf(purpose));
}

}  // namespace tablee::ui
