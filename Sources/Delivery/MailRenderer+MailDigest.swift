import CertificationStore

extension MailRenderer {
    /// Makes one mail of several notices to one address; one that can't be rendered has its own outcome and is left out.
    func render(
        _ places: [Int], of notices: [ClaimedNotice], _ batch: inout TemplateBatch
    ) -> [(Int, RenderedNotice)] {
        guard places.count > 1 else { return places.map { ($0, render(notices[$0], &batch)) } }
        var rendered: [(Int, RenderedNotice)] = []
        var (kept, parts) = ([Int](), [[MailDigest.Part]]())
        for place in places {
            do {
                parts.append(try self.parts(notices[place], &batch))
                kept.append(place)
            } catch {
                rendered.append((place, .outcome(Self.outcome(of: error))))
            }
        }
        guard let first = kept.first else { return rendered }
        guard kept.count > 1 else { return rendered + [(first, render(notices[first], &batch))] }
        let languages = order(notices[first])
        let digest = MailDigest(
            parts: languages.indices.map { index in (languages[index], parts.map { $0[index] }) },
            tokens: kept.map { notices[$0].token })
        do {
            let mail = try mail(
                notices[first], subject: digest.subject, body: digest.body, token: digest.token, enclosed: digest.tokens
            )
            rendered.append((first, .mail(mail)))
            rendered += kept.dropFirst().map { ($0, .enclosed(in: first)) }
        } catch {
            // The same address, so the same fault for all of them.
            rendered += kept.map { ($0, .outcome(Self.outcome(of: error))) }
        }
        return rendered
    }

    /// A notice's subject and text in each language, the reader's first.
    private func parts(
        _ notice: ClaimedNotice, _ batch: inout TemplateBatch
    ) throws(TemplateError) -> [MailDigest.Part] {
        let data = try values(notice, &batch)
        var parts: [MailDigest.Part] = []
        for language in order(notice) {
            let rendered = try batch.plain(notice.template, language: language, own: data)
            parts.append(MailDigest.Part(subject: rendered.subject, text: rendered.text))
        }
        return parts
    }
}
