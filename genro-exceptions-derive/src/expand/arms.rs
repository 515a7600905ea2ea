//! The `match self` of a method: one arm a case, those that do the same in one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Member};

use super::at_type;
use crate::hygiene;
use crate::model::{Case, ErrorModel};
use crate::names;
use crate::template::Template;

/// One arm of a `match self`: what it does, and the fields it binds for that.
pub(super) struct Arm {
    pub(super) uses: Vec<usize>,
    /// How the user spelled a field, with the place where.
    words: BTreeMap<usize, Ident>,
    pub(super) body: TokenStream,
    /// Whether the body is a `&str`, of which the method makes what it returns: see [`match_texts`].
    is_text: bool,
    /// The same number, the same body: such arms may be one. Comparing tokens would cost more than it saves.
    key: Option<u16>,
}

/// The key of what a method does for a case about which nothing was said.
pub(super) const NOTHING_SAID: u16 = 0;

impl Arm {
    /// An arm that needs no field and is like no other.
    pub(super) fn fixed(body: TokenStream) -> Self {
        Self { uses: Vec::new(), words: BTreeMap::new(), body, is_text: false, key: None }
    }

    /// An arm that needs no field, and is the same as all with this key.
    pub(super) fn shared(key: u16, body: TokenStream) -> Self {
        Self { key: Some(key), ..Self::fixed(body) }
    }

    /// An arm over one field, bound by reference.
    pub(super) fn field(
        case: &Case<'_>,
        index: usize,
        body: impl FnOnce(Ident) -> TokenStream,
    ) -> Self {
        let binding = names::binding(&case.fields[index].member);
        Self::fixed(body(binding)).with([index])
    }

    /// An arm that calls a trait's method on a field, with the span of the field's type: a type that does not
    /// implement the trait is what gets underlined, and several calls that fail alike are one error.
    pub(super) fn of_type(
        case: &Case<'_>,
        index: usize,
        body: impl FnOnce(Ident, Span) -> TokenStream,
    ) -> Self {
        let field = &case.fields[index];
        let span = at_type(field.ty);
        let mut binding = names::binding(&field.member);
        binding.set_span(span);
        Self::fixed(body(binding, span)).with([index])
    }

    pub(super) fn with(mut self, uses: impl IntoIterator<Item = usize>) -> Self {
        self.uses.extend(uses);
        self
    }

    /// The same arm, whose body is a `&str`.
    pub(super) fn text(self) -> Self {
        Self { is_text: true, ..self }
    }

    /// The same arm, which is none of those that may be one.
    pub(super) fn like_no_other(self) -> Self {
        Self { key: None, ..self }
    }

    /// The same arm with more around its body.
    pub(super) fn wrap(self, body: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        Self { body: body(self.body), ..self }
    }

    /// The fields of a text; where it names one as `.field`, that word leads an editor to the field.
    pub(super) fn with_text(self, template: &Template) -> Self {
        let mut arm = self.with(template.used.iter().copied());
        arm.words.clone_from(&template.words);
        arm
    }
}

/// `match self { … }` with one arm a case; those that bind nothing and do what most do share the last, `_`.
pub(super) fn match_self(
    model: &ErrorModel<'_>,
    receiver: &TokenStream,
    arm: impl Fn(&Case<'_>) -> Arm,
) -> TokenStream {
    if model.is_stub {
        return quote!(::core::unreachable!());
    }
    let arms: Vec<Arm> = model.cases.iter().map(arm).collect();
    match_with(model, receiver, &arms)
}

/// The same where most arms are a text: what is done with that stands once, around the `match`, and the other arms
/// return.
pub(super) fn match_texts(
    model: &ErrorModel<'_>,
    around: impl FnOnce(TokenStream) -> TokenStream,
    arm: impl Fn(&Case<'_>) -> Arm,
) -> TokenStream {
    if model.is_stub {
        return quote!(::core::unreachable!());
    }
    let mut arms: Vec<Arm> = model.cases.iter().map(arm).collect();
    if !arms.iter().any(|arm| arm.is_text) {
        return match_with(model, &quote!(self), &arms);
    }
    for arm in arms.iter_mut().filter(|arm| !arm.is_text) {
        let body = &arm.body;
        arm.body = quote!(return #body);
    }
    around(match_with(model, &quote!(self), &arms))
}

fn match_with(model: &ErrorModel<'_>, receiver: &TokenStream, arms: &[Arm]) -> TokenStream {
    match arms {
        [] => return quote!(match *self {}),
        [arm] if !model.is_enum && arm.uses.is_empty() => return arm.body.clone(),
        _ => {}
    }
    let common = most_common(arms);
    let (shared, described): (Vec<_>, Vec<_>) =
        model.cases.iter().zip(arms).partition(|(_, arm)| arm.key.is_some() && arm.key == common);
    let shared = shared.first().map(|(_, arm)| &arm.body);
    if described.is_empty() {
        return quote!(#shared);
    }
    let described = described.into_iter().map(|(case, arm)| {
        let pattern = pattern(model, case, arm);
        let body = &arm.body;
        quote!(#pattern => #body,)
    });
    let shared = shared.map(|body| quote!(_ => #body,));
    quote!(match #receiver { #(#described)* #shared })
}

/// The key that most arms have, if it saves at least one.
fn most_common(arms: &[Arm]) -> Option<u16> {
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    for key in arms.iter().filter_map(|arm| arm.key) {
        *counts.entry(key).or_default() += 1;
    }
    let (key, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count > 1 || arms.len() == 1).then_some(key)
}

/// `Self::Variant { id: __genro_field_id, .. }`, whatever kind of case it is.
fn pattern(model: &ErrorModel<'_>, case: &Case<'_>, arm: &Arm) -> TokenStream {
    let path = path(model, case);
    let uses: BTreeSet<usize> = arm.uses.iter().copied().collect();
    let members = uses.iter().map(|index| {
        let member = &case.fields[*index].member;
        match (member, arm.words.get(index)) {
            (Member::Named(name), Some(word)) if name == word => Member::Named(word.clone()),
            _ => hygiene::member(member),
        }
    });
    let bindings = uses.iter().map(|&index| names::binding(&case.fields[index].member));
    let rest = (uses.len() < case.fields.len()).then(|| quote!(..));
    quote!(#path { #(#members: #bindings,)* #rest })
}

/// `Self` or `Self::Variant`; the name in the macro's own span, where `#[deprecated]` does not reach.
pub(super) fn path(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    if !model.is_enum {
        return quote!(Self);
    }
    let variant = hygiene::ident(case.ident);
    quote!(Self::#variant)
}
