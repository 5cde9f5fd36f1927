package nl.dekkend.local;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** One button per demo account: the embedded issuer asks no password. */
class SignInPage {

    private SignInPage() {}

    static String html(List<DemoAccount> accounts) {
        return """
                <!doctype html>
                <html lang="nl">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Inloggen met een proefaccount</title>
                <style>
                  body { max-width: 32rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
                  button { width: 100%%; min-height: 3rem; margin-block: .25rem; font: inherit }
                </style>
                <h1>Inloggen met een proefaccount</h1>
                <p>Deze accounts bestaan alleen op deze computer. Er is geen wachtwoord.</p>
                %s
                </html>
                """.formatted(accounts.stream().map(SignInPage::button).collect(joining("\n")));
    }

    private static String button(DemoAccount account) {
        var claims = new HashMap<>(account.claims());
        claims.put("name", account.name());
        return """
                <form method="post">
                  <input type="hidden" name="username" value="%1$s">
                  <input type="hidden" name="claims" value="%2$s">
                  <button>%1$s</button>
                </form>""".formatted(
                        account.name(), HtmlUtils.htmlEscape(JsonMapper.shared().writeValueAsString(claims)));
    }
}
