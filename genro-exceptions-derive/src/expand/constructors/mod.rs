//! The inherent impl: constructors, chained methods, and `to_response`.

use std::collections::HashMap;

mod chained;
mod lints;
mod starting;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Member};

use super::{attributes, own_type, visibility};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::errors::Errors;
use crate::model::{Answer, Case, CaseField, ErrorModel, Role};
use crate::names;
use crate::spans;
use crate::types;

pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let generics = spans::own_generics(&model.item.generics);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (ty, vis) = (own_type(model), visibility(model));
    let starting = starts(model).then(|| {
        model
            .cases
            .iter()
            .map(|case| starting::starting(model, case))
            .collect::<TokenStream>()
    });
    let chained = chains(model).then(|| {
        model
            .cases
            .iter()
            .map(|case| chained::chained(model, case))
            .collect::<TokenStream>()
    });
    let default = (starts(model) && has_default(model)).then(|| starting::default(model));
    let to_response = {
        let mut bounds = Bounds::empty(&model.item.generics);
        bounds.whole(quote!(Self), quote!(#private::HttpError));
        bounds.add(quote!(__GenroBody: ::core::convert::From<#private::String> + ::core::convert::From<&'static ::core::primitive::str>));
        let bounds = bounds.into_where();
        quote! {
            /// Makes the HTTP response: status line, headers and body.
            #[must_use]
            #vis fn to_response<__GenroBody>(&self) -> #private::Response<__GenroBody> #bounds {
                #private::response(self)
            }
        }
    };
    let (attributes, allowed) = (attributes(model), lints::allowed(model));
    quote! {
        #attributes
        #allowed
        impl #impl_generics #ty #where_clause {
            #starting
            #chained
            #to_response
        }
        #default
    }
}

fn starts(model: &ErrorModel<'_>) -> bool {
    !model.skips(Part::Constructors) && !model.skips(Part::New)
}

/// A variant's methods would have nothing to act on in the other variants.
fn chains(model: &ErrorModel<'_>) -> bool {
    !model.skips(Part::Constructors) && !model.is_enum
}

fn has_default(model: &ErrorModel<'_>) -> bool {
    !model.is_enum && required(&model.cases[0]).next().is_none()
}

fn required<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c CaseField<'c>> {
    case.fields.iter().filter(|field| is_required(case, field))
}

fn is_required(case: &Case<'_>, field: &CaseField<'_>) -> bool {
    matches!(case.answer, Answer::Inner) || !field.has_default()
}

/// `new`, or the variant's name.
fn name_of(model: &ErrorModel<'_>, case: &Case<'_>) -> Ident {
    if model.is_enum {
        names::snake_case(case.ident)
    } else {
        Ident::new("new", Span::call_site())
    }
}

/// `with_detail`, or what the field is called; of a variant `name_with_detail`.
fn with_text_of(model: &ErrorModel<'_>, case: &Case<'_>) -> Option<Ident> {
    let field = match &case.fields[case.detail_field()?].member {
        member @ Member::Named(_) => names::spoken(member),
        Member::Unnamed(_) => "detail".to_owned(),
    };
    Some(if model.is_enum {
        let variant = names::spoken(&Member::Named(names::snake_case(case.ident)));
        format_ident!("{variant}_with_{field}", span = case.ident.span())
    } else {
        format_ident!("with_{field}", span = Span::call_site())
    })
}

fn parameter(field: &CaseField<'_>) -> TokenStream {
    let (name, ty) = (names::parameter(&field.member), field.ty);
    if types::takes_into(ty) {
        quote!(#name: impl ::core::convert::Into<#ty>)
    } else {
        quote!(#name: #ty)
    }
}

fn value(field: &CaseField<'_>) -> TokenStream {
    let name = names::parameter(&field.member);
    if types::takes_into(field.ty) {
        quote!(::core::convert::Into::into(#name))
    } else {
        quote!(#name)
    }
}

/// No two generated methods have one name.
pub(crate) fn check_names(model: &ErrorModel<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, String> = HashMap::new();
    seen.insert(
        "to_response".to_owned(),
        "the method that makes the response".to_owned(),
    );
    for (name, what) in generated(model) {
        let text = name.to_string();
        if let Some(first) = seen.insert(text.clone(), what.clone()) {
            let message = format!(
                "{what} and {first} both generate `{text}`: rename one, or write \
                 `#[http_error(skip(constructors))]` and your own constructors"
            );
            errors.at(name.span(), message);
        }
    }
}

/// Every generated method but `to_response`, with what it is generated for.
fn generated(model: &ErrorModel<'_>) -> Vec<(Ident, String)> {
    let mut all = Vec::new();
    for case in &model.cases {
        if starts(model) {
            let what = if model.is_enum {
                format!("`{}`", case.ident)
            } else {
                "the constructor".to_owned()
            };
            all.push((name_of(model, case), what.clone()));
            all.extend(with_text_of(model, case).map(|name| (name, format!("the text of {what}"))));
        }
        if !chains(model) {
            continue;
        }
        for field in &case.fields {
            let named = format!("the field `{}`", names::spoken(&field.member));
            let span = match &field.member {
                Member::Named(ident) => ident.span(),
                Member::Unnamed(index) => index.span,
            };
            let at = |name: &str| (Ident::new(name, span), named.clone());
            match (&field.role, types::option_of(field.ty), &field.member) {
                (Role::Headers, ..) => all.extend(["header", "try_header", "try_headers"].map(at)),
                (Role::Source, Some(_), _) => all.push(at("caused_by")),
                (Role::Header(_), Some(_), Member::Named(ident)) => {
                    all.push((ident.clone(), named));
                }
                _ => {}
            }
        }
    }
    all
}
