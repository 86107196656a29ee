package io.github.plangraph.plan;

/**
 * Who answers for a task or measure: （工业和信息化部牵头，科技部参与）.
 *
 * @param organization the body
 * @param lead whether it leads (牵头, 负责), not merely takes part (参与, 配合)
 */
public record Responsibility(Mention organization, boolean lead, Scope scope, Evidence evidence)
    implements Fact {}
