//! The body of a method: a `match self` with one arm a case, in which the cases that do the same share an arm.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Member};

use super::value::value_call;
use crate::attr::log::LogAttr;
use crate::fields::{FieldMap, FieldSet};
use crate::hygiene;
use crate::model::{Case, ErrorModel};
use crate::names;
use crate::template::{Computed, Template};

/// One arm of a `match self`: what it does, and the fields it binds for that.
pub(super) struct Arm {
    uses: FieldSet,
    /// The fields as a text names them: these spans lead an editor from the text to the field.
    words: FieldMap<Ident>,
    body: TokenStream,
    /// Whether the body is a `&str`, see [`match_texts`].
    is_text: bool,
    key: Option<Key>,
}

/// Arms of a method that have the same key have the same body. Comparing their tokens would cost more than it saves.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// The declaration has nothing for this method.
    Default,
    /// The enum gives it for its variants.
    Inherited,
    /// The status alone decides, and it is this number.
    Status(u16),
    /// The declaration gives this gRPC code.
    Grpc(u8),
    /// The level in the log.
    Level(LogAttr),
}

impl Arm {
    /// An arm that binds no field and shares nothing.
    pub(super) fn fixed(body: TokenStream) -> Self {
        Self {
            uses: FieldSet::default(),
            words: FieldMap::default(),
            body,
            is_text: false,
            key: None,
        }
    }

    /// An arm that binds no field, and has the same body as all with this key.
    pub(super) fn shared(key: Key, body: TokenStream) -> Self {
        Self { key: Some(key), ..Self::fixed(body) }
    }

    /// An arm over one field, bound by reference.
    pub(super) fn field(
        case: &Case<'_>,
        index: usize,
        body: impl FnOnce(Ident) -> TokenStream,
    ) -> Self {
        let binding = names::binding(&case.fields[index].member);
        let mut arm = Self::fixed(body(binding));
        arm.uses.insert(index);
        arm
    }

    /// An arm that calls a method of a trait of the library on a field.
    //
    //     Self::Upstream { status: field } => StatusField::to_status(field),
    pub(super) fn call(case: &Case<'_>, index: usize, of: &str, method: &str) -> Self {
        Self::of_type(case, index, |field, span| {
            let (of, method) = (Ident::new(of, span), Ident::new(method, span));
            quote_spanned!(span=> __genro::#of::#method(#field))
        })
    }

    /// An arm over one field, with the span of its type for the body: an error about a trait that the type does not
    /// implement is reported at the type, and the same error of several calls is reported once.
    pub(super) fn of_type(
        case: &Case<'_>,
        index: usize,
        body: impl FnOnce(Ident, Span) -> TokenStream,
    ) -> Self {
        let span = hygiene::at_type(case.fields[index].ty);
        Self::field(case, index, |mut binding| {
            binding.set_span(span);
            body(binding, span)
        })
    }

    /// An arm over the fields of a text.
    pub(super) fn template(template: &Template, body: TokenStream) -> Self {
        let (uses, words) = (template.used.clone(), template.words.clone());
        Self { uses, words, ..Self::fixed(body) }
    }

    /// An arm that hands an expression to a method of a trait of the library. An error about the type of the expression is
    /// reported at the whole of it.
    //
    //     Self::Upstream { 0: field } => match (field.status(),) {
    //         value => StatusValue::into_status(value.0),
    //     },
    pub(super) fn computed(computed: &Computed, of: &str, method: &str) -> Self {
        Self::computed_with(computed, of, method, &TokenStream::new())
    }

    /// The same with the further arguments of the method.
    pub(super) fn computed_with(
        computed: &Computed,
        of: &str,
        method: &str,
        arguments: &TokenStream,
    ) -> Self {
        Self {
            uses: computed.used.clone(),
            words: computed.words.clone(),
            ..Self::fixed(value_call(&quote!(__genro), computed, of, method, arguments))
        }
    }

    /// An arm over the cause, an HTTP error.
    //
    //     Self::Upstream { 0: cause } => HttpError::status(CauseField::as_http_error(cause)),
    pub(super) fn of_cause(case: &Case<'_>, index: usize, method: &str) -> Self {
        let method = Ident::new(method, Span::call_site());
        Self::call(case, index, "CauseField", "as_http_error")
            .wrap(|cause| quote!(__genro::HttpError::#method(#cause)))
    }

    /// One arm that does what each of these does, in their order.
    pub(super) fn block(arms: impl IntoIterator<Item = Self>) -> Self {
        let mut block = Self::fixed(TokenStream::new());
        for arm in arms {
            block.uses.join(arm.uses);
            block.words.join(arm.words);
            block.body.extend(arm.body);
        }
        block.wrap(|body| quote!({ #body }))
    }

    /// One arm of two, whose bodies `join` makes one.
    pub(super) fn and(
        self,
        other: Self,
        join: impl FnOnce(TokenStream, TokenStream) -> TokenStream,
    ) -> Self {
        let mut both = Self::fixed(join(self.body, other.body));
        both.uses = self.uses;
        both.uses.join(other.uses);
        both.words = self.words;
        both.words.join(other.words);
        both
    }

    /// The same arm, whose body is a `&str`.
    pub(super) fn text(self) -> Self {
        Self { is_text: true, ..self }
    }

    /// The same arm with more around its body.
    pub(super) fn wrap(self, body: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        Self { body: body(self.body), ..self }
    }
}

/// The body of a method; none where the declaration has a mistake.
pub(super) fn body(model: &ErrorModel<'_>, body: impl FnOnce() -> TokenStream) -> TokenStream {
    if model.is_stub { quote!(::core::unreachable!()) } else { body() }
}

/// One arm a case; of those that share a body, the largest group is the last arm.
//
//     match self {
//         Self::Missing { id: __genro_field_id } => …,
//         _ => …,
//     }
pub(super) fn match_self(model: &ErrorModel<'_>, arm: impl Fn(&Case<'_>) -> Arm) -> TokenStream {
    body(model, || match_arms(model, &arms(model, &arm)))
}

/// The same where most arms are a text: what the method does with a text is written once, around the `match`, and the
/// other arms return.
//
//     formatter.write_str(match self {
//         Self::Gone { .. } => "it is gone",
//         Self::Missing { id } => return formatter.write_fmt(…),
//     })
pub(super) fn match_texts(
    model: &ErrorModel<'_>,
    around: impl FnOnce(TokenStream) -> TokenStream,
    arm: impl Fn(&Case<'_>) -> Arm,
) -> TokenStream {
    body(model, || {
        let mut arms = arms(model, &arm);
        if !arms.iter().any(|arm| arm.is_text) {
            return match_arms(model, &arms);
        }
        for arm in arms.iter_mut().filter(|arm| !arm.is_text) {
            let body = &arm.body;
            arm.body = quote!(return #body);
        }
        around(match_arms(model, &arms))
    })
}

fn arms(model: &ErrorModel<'_>, arm: &dyn Fn(&Case<'_>) -> Arm) -> Vec<Arm> {
    model.cases.iter().map(arm).collect()
}

fn match_arms(model: &ErrorModel<'_>, arms: &[Arm]) -> TokenStream {
    match arms {
        [] => return quote!(match *self {}),
        [arm] if !model.is_enum && arm.uses.is_empty() => return arm.body.clone(),
        _ => {}
    }
    let common = most_common(arms);
    let (shared, single): (Vec<_>, Vec<_>) =
        model.cases.iter().zip(arms).partition(|(_, arm)| arm.key.is_some() && arm.key == common);
    let shared = shared.first().map(|(_, arm)| &arm.body);
    if single.is_empty() {
        return quote!(#shared);
    }
    let single = single.into_iter().map(|(case, arm)| {
        let pattern = pattern(model, case, arm);
        let body = &arm.body;
        quote!(#pattern => #body,)
    });
    let shared = shared.map(|body| quote!(_ => #body,));
    quote!(match self { #(#single)* #shared })
}

/// The key that most arms have, if it saves at least one.
fn most_common(arms: &[Arm]) -> Option<Key> {
    let mut counts: Vec<(usize, Key)> = Vec::new();
    for key in arms.iter().filter_map(|arm| arm.key) {
        match counts.iter_mut().find(|(_, counted)| *counted == key) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, key)),
        }
    }
    let (count, key) = counts.into_iter().max()?;
    (count > 1 || arms.len() == 1).then_some(key)
}

/// `Self::Variant { id: __genro_field_id, .. }`, whatever kind of case it is.
fn pattern(model: &ErrorModel<'_>, case: &Case<'_>, arm: &Arm) -> TokenStream {
    let path = path(model, case);
    let members = arm.uses.iter().map(|index| {
        let member = &case.fields[index].member;
        match (member, arm.words.get(index)) {
            (Member::Named(name), Some(word)) if name == word => Member::Named(word.clone()),
            _ => hygiene::member(member),
        }
    });
    let bindings = arm.uses.iter().map(|index| names::binding(&case.fields[index].member));
    let rest = (arm.uses.len() < case.fields.len()).then(|| quote!(..));
    quote!(#path { #(#members: #bindings,)* #rest })
}

/// `Self` or `Self::Variant`; the name with a span of the macro, where `#[deprecated]` does not reach.
pub(super) fn path(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    if !model.is_enum {
        return quote!(Self);
    }
    let variant = hygiene::ident(case.ident);
    quote!(Self::#variant)
}
