package nl.dekkend.articles;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Makes HTML of what somebody wrote, and lets nothing through that is not on a short list. */
final class ArticleHtml {

    /** Where a link may lead: the web, a mailbox, a telephone, a page of the site. */
    static final Pattern TARGET = Pattern.compile("(?:https://|mailto:|tel:)[^\\s\\\\]+|/(?![/\\\\])[^\\s\\\\]*");

    /** The page has its own h1. */
    private static final int FIRST_HEADING = 2;

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "blockquote")
            .allowElements("br", "hr", "code", "pre", "a")
            .allowUrlProtocols("https", "mailto", "tel")
            .allowAttributes("href")
            .matching(TARGET)
            .onElements("a")
            .toFactory();

    private ArticleHtml() {}

    /** Of a text in CommonMark. */
    static String of(String markdown) {
        return POLICY.sanitize(RENDERER.render(read(markdown))).strip();
    }

    /** Its words alone, to search in. */
    static String words(String markdown) {
        return of(markdown).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    /** Everything in a text, the outermost first. */
    static Node read(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(FIRST_HEADING, heading.getLevel()));
                visitChildren(heading);
            }
        });
        return document;
    }
}
