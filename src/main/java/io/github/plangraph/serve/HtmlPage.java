package io.github.plangraph.serve;

import io.github.plangraph.query.Html;
import io.github.plangraph.query.Label;

/** The frame of every page: Chinese first, English beside it, nothing from another host. */
final class HtmlPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="zh-Hans">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s / %2$s · plangraph</title>
      <link rel="stylesheet" href="/assets/plangraph.css">
      </head>
      <body>
      <a class="skip" href="#main">跳到正文 <span lang="en">Skip to content</span></a>
      <header>
      <nav aria-label="主导航 Main">
      <a href="/">首页 <span lang="en">Home</span></a>
      <a href="/query">查询 <span lang="en">Queries</span></a>
      <a href="/sparql">SPARQL</a>
      <a href="/.well-known/void">VoID</a>
      </nav>
      </header>
      <main id="main">
      <h1>%1$s <span lang="en">%2$s</span></h1>
      %3$s</main>
      </body>
      </html>
      """;

  private HtmlPage() {}

  /**
   * A page.
   *
   * @param body trusted HTML: what came from data or request in it is escaped already
   */
  static String of(Label title, String body) {
    return FRAME.formatted(Html.escape(title.zh()), Html.escape(title.en()), body);
  }
}
