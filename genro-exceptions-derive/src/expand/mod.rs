//! The generated code: one file an impl, in the order they appear here. Nothing in here can fail.

pub(crate) mod assertions;
pub(crate) mod constructors;
mod conversions;
mod detail;
mod display;
mod http_error;
mod std_error;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, GenericParam, Ident, Member, Path, Type};

use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::bounds::Bounds;
use crate::errors::Errors;
use crate::input::ErrorInput;
use crate::model::{Case, ErrorModel, Status};
use crate::names;
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
    let output = quote!(#impls #assertions);
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

fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let display = (!model.skips(Part::Display)).then(|| display::expand(model));
    let error = (!model.skips(Part::Error)).then(|| std_error::expand(model));
    let from = (!model.skips(Part::From)).then(|| conversions::from_causes(model));
    // With the methods alone, a type that cannot have the trait still answers where it is used.
    let http_error = if model.is_no_error() {
        http_error::expand_methods(model)
    } else {
        http_error::expand(model)
    };
    let conversions = conversions::expand(model);
    let constructors = constructors::expand(model);
    quote!(#display #error #from #http_error #conversions #constructors)
}

/// One arm of a `match self`: what it does, and the fields it binds for that.
pub(crate) struct Arm {
    uses: Vec<usize>,
    /// How the user spelled a field, with the place where.
    words: BTreeMap<usize, Ident>,
    body: TokenStream,
}

impl Arm {
    /// An arm that needs no field.
    fn fixed(body: TokenStream) -> Self {
        Self {
            uses: Vec::new(),
            words: BTreeMap::new(),
            body,
        }
    }

    /// An arm over one field, bound by reference.
    fn field(case: &Case<'_>, index: usize, body: impl FnOnce(Ident) -> TokenStream) -> Self {
        Self {
            uses: vec![index],
            words: BTreeMap::new(),
            body: body(names::binding(&case.fields[index].member)),
        }
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
        Self {
            uses: vec![index],
            words: BTreeMap::new(),
            body: body(binding, span),
        }
    }

    fn with(mut self, uses: impl IntoIterator<Item = usize>) -> Self {
        self.uses.extend(uses);
        self
    }

    /// The fields of a text; where it names one as `.field`, that word leads an editor to the field.
    fn with_text(self, template: &Template) -> Self {
        let mut arm = self.with(template.used.iter().copied());
        arm.words.clone_from(&template.words);
        arm
    }
}

/// `match self { … }` with one arm a case; just the body where all arms are the same and bind nothing.
fn match_self(
    model: &ErrorModel<'_>,
    receiver: &TokenStream,
    arm: impl Fn(&Case<'_>) -> Arm,
) -> TokenStream {
    if model.is_stub {
        return quote!(::core::unreachable!());
    }
    if model.cases.is_empty() {
        return quote!(match *self {});
    }
    let arms: Vec<Arm> = model.cases.iter().map(arm).collect();
    let is_same =
        |other: &Arm| other.uses.is_empty() && other.body.to_string() == arms[0].body.to_string();
    if arms.iter().all(is_same) {
        return arms[0].body.clone();
    }
    let arms = model.cases.iter().zip(&arms).map(|(case, arm)| {
        let pattern = pattern(model, case, arm);
        let body = &arm.body;
        quote!(#pattern => #body,)
    });
    quote!(match #receiver { #(#arms)* })
}

/// `Self::Variant { id: __genro_field_id, .. }`, whatever kind of case it is.
fn pattern(model: &ErrorModel<'_>, case: &Case<'_>, arm: &Arm) -> TokenStream {
    let path = path(model, case);
    let uses: BTreeSet<usize> = arm.uses.iter().copied().collect();
    let members = uses.iter().map(|index| {
        let member = &case.fields[*index].member;
        match (member, arm.words.get(index)) {
            (Member::Named(name), Some(word)) if name == word => Member::Named(word.clone()),
            _ => member.clone(),
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
    let mut variant = case.ident.clone();
    variant.set_span(Span::call_site().located_at(variant.span()));
    quote!(Self::#variant)
}

/// The status of a case as an expression, over the binding of its field.
fn status(model: &ErrorModel<'_>, case: &Case<'_>, status: &Status) -> Arm {
    match status {
        Status::Field(index) => Arm::of_type(case, *index, |field, span| {
            let private = model.private_at(span);
            quote_spanned!(span=> #private::StatusField::to_status(#field))
        }),
        Status::Fixed(fixed) => Arm::fixed(fixed_status(model, fixed)),
    }
}

fn fixed_status(model: &ErrorModel<'_>, status: &StatusAttr) -> TokenStream {
    let private = model.private();
    match status {
        StatusAttr::Number { name, .. } => quote!(#private::StatusCode::#name),
        StatusAttr::Unnamed { code, .. } => quote!(const { #private::status(#code) }),
        StatusAttr::Path(path) => typed_const(&quote!(#private::StatusCode), path),
    }
}

/// A constant of the user's as an expression of this type: where it is of another, that is all that is said.
fn typed_const(ty: &TokenStream, path: &Path) -> TokenStream {
    quote!({
        const __GENRO_CONST: #ty = #path;
        __GENRO_CONST
    })
}

/// `impl<…> Trait for Type<…> where …`, marked as derived.
fn impl_header(model: &ErrorModel<'_>, of: impl ToTokens, bounds: Bounds<'_>) -> TokenStream {
    let ident = own_name(model);
    let (impl_generics, type_generics, _) = model.item.generics.split_for_impl();
    let where_clause = bounds.into_where();
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics #of for #ident #type_generics #where_clause
    }
}

/// The place of a type, as code of the macro.
fn at_type(ty: &Type) -> Span {
    Span::call_site().located_at(ty.span())
}

/// The type's name in the macro's own span, where `#[deprecated]` does not reach.
fn own_name(model: &ErrorModel<'_>) -> Ident {
    let mut ident = model.item.ident.clone();
    ident.set_span(Span::call_site().located_at(ident.span()));
    ident
}

/// The type's visibility in the macro's own span: lints judge a method by where its first word comes from.
fn visibility(model: &ErrorModel<'_>) -> TokenStream {
    respan(model.item.vis.to_token_stream())
}

fn respan(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), respan(group.stream())))
            }
            mut other => {
                other.set_span(Span::call_site().located_at(other.span()));
                other
            }
        })
        .collect()
}

/// `Name<T, …>`.
fn own_type(model: &ErrorModel<'_>) -> TokenStream {
    let ident = own_name(model);
    let (_, type_generics, _) = model.item.generics.split_for_impl();
    quote!(#ident #type_generics)
}

/// The generics of an impl with one more type parameter at the end.
fn with_parameter(model: &ErrorModel<'_>, parameter: GenericParam) -> TokenStream {
    let mut generics = model.item.generics.clone();
    generics.params.push(parameter);
    let (impl_generics, _, _) = generics.split_for_impl();
    impl_generics.to_token_stream()
}
