//! The generated code: one file an impl, in the order they appear here. Nothing in here can fail.

pub(crate) mod assertions;
pub(crate) mod constructors;
mod conversions;
mod detail;
mod display;
mod http_error;
mod problem;
#[cfg(test)]
mod snapshots;
mod std_error;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, GenericParam, Ident, Member, Path, Type, TypeParam};

use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::bounds::Bounds;
use crate::errors::Errors;
use crate::input::ErrorInput;
use crate::model::{Case, ErrorModel, Status};
use crate::names;
use crate::spans;
use crate::template::Template;

/// The whole expansion of one declaration, mistakes included.
pub(crate) fn derive(item: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let Some(input) = ErrorInput::read(item, &mut errors) else {
        return errors.into_tokens();
    };
    let model = ErrorModel::resolve(&input, &mut errors);
    let impls = expand(&model);
    let assertions = assertions::expand(&input, &model);
    let needs_json = problem::needs_json(&input, &model);
    let output = quote!(#impls #assertions #needs_json);
    let output = match &input.attrs.options.krate {
        // Imported once, so that a path to nothing is one error.
        Some(krate) => {
            let name = Ident::new("__genro_crate", Span::call_site().located_at(krate.span()));
            quote! {
                const _: () = {
                    use #krate as #name;
                    #output
                };
            }
        }
        None => output,
    };
    let errors = errors.into_tokens();
    quote!(#output #errors)
}

/// The impls of traits are in a block, where what they call has a short name: each token of a path costs in every type
/// that is derived. The methods are not, since messages and backtraces would show the block in their paths.
fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let display = (!model.skips(Part::Display)).then(|| display::expand(model));
    let error = (!model.skips(Part::Error)).then(|| std_error::expand(model));
    let from = (!model.skips(Part::From)).then(|| conversions::from_causes(model));
    // With the methods alone, a type that cannot have the trait still answers where it is used.
    let is_no_error = model.is_no_error();
    let methods = is_no_error.then(|| http_error::expand_methods(model));
    let http_error = (!is_no_error).then(|| http_error::expand(model));
    let conversions = conversions::expand(model);
    let constructors = constructors::expand(model);
    let (private, imported) = (model.private(), imported());
    quote! {
        const _: () = {
            use #private as #imported;
            #display
            #error
            #from
            #http_error
            #conversions
        };
        #methods
        #constructors
    }
}

/// The library's module within the block of [`expand`], where most code spells it out.
fn imported() -> TokenStream {
    quote!(__genro)
}

/// One arm of a `match self`: what it does, and the fields it binds for that.
pub(crate) struct Arm {
    uses: Vec<usize>,
    /// How the user spelled a field, with the place where.
    words: BTreeMap<usize, Ident>,
    body: TokenStream,
    /// Whether the body is a `&str`, of which the method makes what it returns: see [`match_texts`].
    is_text: bool,
    /// The same number, the same body: such arms may be one. Comparing tokens would cost more than it saves.
    key: Option<u16>,
}

/// The key of what a method does for a case about which nothing was said.
const NOTHING_SAID: u16 = 0;

impl Arm {
    /// An arm that needs no field and is like no other.
    fn fixed(body: TokenStream) -> Self {
        Self {
            uses: Vec::new(),
            words: BTreeMap::new(),
            body,
            is_text: false,
            key: None,
        }
    }

    /// An arm that needs no field, and is the same as all with this key.
    fn shared(key: u16, body: TokenStream) -> Self {
        Self {
            key: Some(key),
            ..Self::fixed(body)
        }
    }

    /// An arm over one field, bound by reference.
    fn field(case: &Case<'_>, index: usize, body: impl FnOnce(Ident) -> TokenStream) -> Self {
        let binding = names::binding(&case.fields[index].member);
        Self::fixed(body(binding)).with([index])
    }

    /// An arm that calls a trait's method on a field, with the span of the field's type: a type that does not
    /// implement the trait is what gets underlined, and several calls that fail alike are one error.
    fn of_type(
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

    fn with(mut self, uses: impl IntoIterator<Item = usize>) -> Self {
        self.uses.extend(uses);
        self
    }

    /// The same arm, whose body is a `&str`.
    fn text(self) -> Self {
        Self {
            is_text: true,
            ..self
        }
    }

    /// The same arm with more around its body.
    fn wrap(self, body: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        Self {
            body: body(self.body),
            ..self
        }
    }

    /// The fields of a text; where it names one as `.field`, that word leads an editor to the field.
    fn with_text(self, template: &Template) -> Self {
        let mut arm = self.with(template.used.iter().copied());
        arm.words.clone_from(&template.words);
        arm
    }
}

/// `match self { … }` with one arm a case; those that bind nothing and do what most do share the last, `_`.
fn match_self(
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
fn match_texts(
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
    let (shared, own): (Vec<_>, Vec<_>) = model
        .cases
        .iter()
        .zip(arms)
        .partition(|(_, arm)| arm.key.is_some() && arm.key == common);
    let shared = shared.first().map(|(_, arm)| &arm.body);
    if own.is_empty() {
        return quote!(#shared);
    }
    let own = own.into_iter().map(|(case, arm)| {
        let pattern = pattern(model, case, arm);
        let body = &arm.body;
        quote!(#pattern => #body,)
    });
    let shared = shared.map(|body| quote!(_ => #body,));
    quote!(match #receiver { #(#own)* #shared })
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
            _ => spans::own_member(member),
        }
    });
    let bindings = uses
        .iter()
        .map(|&index| names::binding(&case.fields[index].member));
    let rest = (uses.len() < case.fields.len()).then(|| quote!(..));
    quote!(#path { #(#members: #bindings,)* #rest })
}

/// `Self` or `Self::Variant`; the name in the macro's own span, where `#[deprecated]` does not reach.
fn path(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    if !model.is_enum {
        return quote!(Self);
    }
    let variant = spans::own_ident(case.ident);
    quote!(Self::#variant)
}

/// The status of a case as an expression, over the binding of its field.
fn status(case: &Case<'_>, status: &Status) -> Arm {
    match status {
        Status::Field(index) => Arm::of_type(
            case,
            *index,
            |field, span| quote_spanned!(span=> __genro::StatusField::to_status(#field)),
        ),
        Status::Fixed(fixed) => {
            let body = fixed_status(&imported(), fixed);
            match fixed.code() {
                Some(code) => Arm::shared(code, body),
                None => Arm::fixed(body),
            }
        }
    }
}

fn fixed_status(private: &TokenStream, status: &StatusAttr) -> TokenStream {
    match status {
        StatusAttr::Number { name, .. } => quote!(#private::StatusCode::#name),
        StatusAttr::Unnamed { code, .. } => quote!(const { #private::status(#code) }),
        StatusAttr::Path(path) => typed_const(&quote!(#private::StatusCode), path),
    }
}

/// What stands above each impl: that it is derived, and what the user allows in the declaration.
///
/// The macro allows nothing on its own where it can write code that needs no `#[allow]`: under `#![forbid(…)]`
/// that would be an error.
fn attributes(model: &ErrorModel<'_>) -> TokenStream {
    let allowed = model.allowed.iter();
    quote!(#[automatically_derived] #(#[allow(#allowed)])*)
}

/// A constant of the user's as an expression of this type: where it is of another, that is all that is said.
fn typed_const(ty: &TokenStream, path: &Path) -> TokenStream {
    let path = spans::constant(path);
    quote!({
        const __GENRO_CONST: #ty = #path;
        __GENRO_CONST
    })
}

/// `impl<…> Trait for Type<…> where …`, marked as derived.
fn impl_header(model: &ErrorModel<'_>, of: impl ToTokens, bounds: Bounds<'_>) -> TokenStream {
    let (attributes, ident) = (attributes(model), own_name(model));
    let generics = spans::own_generics(&model.item.generics);
    let (impl_generics, type_generics, _) = generics.split_for_impl();
    let where_clause = bounds.into_where();
    quote! {
        #attributes
        impl #impl_generics #of for #ident #type_generics #where_clause
    }
}

/// The place of a type, as code of the macro.
fn at_type(ty: &Type) -> Span {
    spans::own(ty.span())
}

/// The type's name in the macro's own span, where `#[deprecated]` does not reach.
fn own_name(model: &ErrorModel<'_>) -> Ident {
    spans::own_ident(&model.item.ident)
}

/// The type's visibility in the macro's own span: lints judge a method by where its first word comes from.
fn visibility(model: &ErrorModel<'_>) -> TokenStream {
    spans::own_tokens(model.item.vis.to_token_stream())
}

/// `Name<T, …>`.
fn own_type(model: &ErrorModel<'_>) -> TokenStream {
    let ident = own_name(model);
    let (_, type_generics, _) = model.item.generics.split_for_impl();
    quote!(#ident #type_generics)
}

/// The generics of an impl with one more type parameter at the end.
fn with_parameter(model: &ErrorModel<'_>, parameter: Ident) -> TokenStream {
    let mut generics = spans::own_generics(&model.item.generics);
    let parameter = TypeParam::from(parameter);
    generics.params.push(GenericParam::Type(parameter));
    let (impl_generics, _, _) = generics.split_for_impl();
    impl_generics.to_token_stream()
}
