/**
 * The named rules that decide where a priority (要点) begins.
 *
 * <p>{@link org.zonereader.intake.directive.rule.RuleList} holds them in the order in which they
 * are asked; the first that has something to say decides. What goes in is a {@link
 * org.zonereader.intake.directive.rule.Situation}: the phrase and what stood before it. What comes
 * out is a {@link org.zonereader.intake.directive.rule.Verdict}.
 *
 * <p>To add a rule: one class with its name, its reason and an example; one line in the list; one
 * test. No rule may know a zone, a page or a newspaper.
 */
@NullMarked
package org.zonereader.intake.directive.rule;

import org.jspecify.annotations.NullMarked;
